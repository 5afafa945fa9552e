extension PositionKind {
  /// Months after which a holder is to rotate; nil where the post is not exposed to corruption.
  ///
  /// Money, personnel, land, permits and public investment rotate every 2 to 5 years within the same speciality.
  var rotationMonths: Int? {
    switch self {
    case .finance, .archives: 36
    case .land, .construction: 48
    case .personnel, .planning, .environment, .trade: 60
    default: nil
    }
  }
}
