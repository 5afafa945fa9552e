public import StaffingDomain

/// What a language calls officers, posts and courses within a sentence.
public protocol NameWording {
  /// An officer by code, with the name where there is one.
  func text(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String
  /// An officer as the beginning of a sentence: by name, or by code where there is none.
  func subject(_ officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String
  /// A post of a cell.
  func text(of cell: Cell, in staffingCase: StaffingCase) -> String
  /// Courses that are followed together.
  func text(of courses: [Ordinal<Course>], in staffingCase: StaffingCase) -> String
}
