/// The bodies of a commune that positions belong to.
public enum PositionGroup: String, CaseIterable, Sendable, Hashable {
  case leadership
  case office
  case economy
  case cultureSociety = "culture_society"
  case serviceCentre = "service_centre"
}

/// A job position: a kind of post that communes fill, for example land officer.
public struct Position: Sendable, Hashable {
  /// The position's code.
  public var code: Code<Position>
  /// The name, in NFC.
  public var name: String
  /// The body of the commune it belongs to.
  public var group: PositionGroup
  /// 1 (lowest) to 5 (highest); an officer of a lower rank may not fill it.
  public var rank: Int
  /// Posts that every commune has, whatever its workload.
  public var minimumPosts: Int
  /// Whether an empty post counts `critical_factor` times.
  public var isCritical: Bool
  /// Whether its holder leads the commune, which bars relatives from sensitive posts.
  public var isLeading: Bool
  /// Whether a leader's relative may not hold it (personnel, accounting, treasurer, store).
  public var isRelativeSensitive: Bool
  /// Whether one officer may hold it together with another position.
  public var isCombinable: Bool
  /// Term in months after which its holder is to rotate; nil means none.
  public var rotationMonths: Int?
  /// The row of `positions.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  ///
  /// - Parameter isCombinable: Nil stands for the usual: no for positions that lead and those of the group leadership.
  public init(
    code: Code<Position>, name: String, group: PositionGroup, rank: Int, minimumPosts: Int = 0,
    isCritical: Bool = false, isLeading: Bool = false, isRelativeSensitive: Bool = false, rotationMonths: Int? = nil,
    isCombinable: Bool? = nil, source: SourceRow
  ) {
    self.code = code
    self.name = name
    self.group = group
    self.rank = rank
    self.minimumPosts = minimumPosts
    self.isCritical = isCritical
    self.isLeading = isLeading
    self.isRelativeSensitive = isRelativeSensitive
    self.rotationMonths = rotationMonths
    self.isCombinable = isCombinable ?? (group != .leadership && !isLeading)
    self.source = source
  }
}
