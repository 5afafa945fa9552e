extension ActivityProfile {
  /// The share of the work that another commune may do (non-territorial work).
  ///
  /// Applications go by their field; standing work by what of it comes online, or by the catalogue's own share where it
  /// is desk work. Published: Da Nang serves 1,160 of 2,267 procedures anywhere in the city, 849 of them online.
  var shareableShare: Double {
    if let deskShare { return deskShare }
    return switch driver {
    case .dossiers: field.nonTerritorialShare
    case .counter, .standing, .urban, .rural, .mountain: (field.nonTerritorialShare * onlineShare).rounded(decimals: 2)
    }
  }
}

extension ActivityField {
  /// The share of a field's applications that need nobody on the spot: much of civil status and business, little of
  /// land and building, nothing of what leaders do.
  fileprivate var nonTerritorialShare: Double {
    switch self {
    case .direction, .internalAffairs: 0
    case .land: 0.25
    case .construction: 0.3
    case .environment, .agriculture: 0.4
    case .administration, .finance, .culture, .society: 0.55
    case .justice: 0.65
    case .digital, .trade: 0.7
    }
  }
}
