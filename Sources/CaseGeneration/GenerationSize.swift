/// A named size, so that measurements speak of the same cases everywhere.
public enum GenerationSize: String, CaseIterable, Sendable {
  /// 20 communes, 800 officers.
  case small
  /// 98 communes, 4,500 officers: a province of the usual size.
  case province
  /// 168 communes, 12,000 officers: the largest city.
  case city
  /// 3,321 communes in 34 provinces, 115,000 officers.
  case nation

  /// Communes of the whole case.
  public var communes: Int {
    switch self {
    case .small: 20
    case .province: 98
    case .city: 168
    case .nation: 3_321
    }
  }

  /// Provinces.
  public var provinces: Int { self == .nation ? 34 : 1 }

  /// Officers of the whole case.
  public var officers: Int {
    switch self {
    case .small: 800
    case .province: 4_500
    case .city: 12_000
    case .nation: 115_000
    }
  }
}
