/// Colours that colour-blind readers can tell apart, by Okabe and Ito, each with a shade that print keeps apart, too.
public enum Palette {
  /// Colours of lines, in the order in which they are used.
  public static let lines = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"]
  /// Where there is too much.
  static let surplus = (line: "#0072b2", fill: "#a9d3ee")
  /// Where there is too little.
  static let shortage = (line: "#a33c00", fill: "#f6b48a")
  /// Where there is neither.
  static let balance = (line: "#555555", fill: "#f2f2f2")
  /// Lines of axes, and those behind what is drawn.
  static let (axis, grid) = ("#555555", "#dddddd")
}
