internal import StaffingDomain

/// The columns of `communes.csv`, in the order of its schema.
public enum CommuneColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case commune, name, kind, latitude, longitude, population, areaKm2, establishment, digitalReadiness, hardship
  case province
  static let schema = TableSchema.communes
}

/// The columns of `posts.csv`, in the order of its schema.
public enum PostsColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case commune, position, posts
  static let schema = TableSchema.posts
}

/// The columns of `distances.csv`, in the order of its schema.
public enum DistanceColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case from, to, km
  static let schema = TableSchema.distances
}

/// The columns of `allowance_bands.csv`, in the order of its schema.
public enum AllowanceBandColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case fromKm, toKm, hardship, millionVndPerMonth
  static let schema = TableSchema.allowanceBands
}

extension TableSchema {
  static let communes = TableSchema(
    .communes, required: true, key: ["commune"],
    columns: [
      .required("commune", .code),
      .required("name", .text),
      .required("kind", .word(.communeKind)),
      .required("latitude", .number(NumberRange(-90...90)), unit: .degrees),
      .required("longitude", .number(NumberRange(-180...180)), unit: .degrees),
      .optional("population", .integer(0...100_000_000), unit: .residents),
      .optional("area_km2", .number(.above(0, through: 1_000_000)), unit: .squareKilometres),
      .optional("establishment", .integer(0...100_000), unit: .heads),
      .optional("digital_readiness", .share, default: "1"),
      .optional("hardship", .integer(0...3), default: "0"),
      .optional("province", .text),
    ])

  static let posts = TableSchema(
    .posts, key: ["commune", "position"],
    columns: [
      .required("commune", .reference(.communes)),
      .required("position", .reference(.positions)),
      .required("posts", .integer(0...10_000), unit: .posts),
    ])

  static let distances = TableSchema(
    .distances, key: ["from", "to"],
    columns: [
      .required("from", .reference(.communes)),
      .required("to", .reference(.communes)),
      .required("km", .kilometres, unit: .kilometres),
    ])

  static let allowanceBands = TableSchema(
    .allowanceBands, key: ["from_km", "hardship"],
    columns: [
      .required("from_km", .kilometres, unit: .kilometres),
      .optional("to_km", .kilometres, unit: .kilometres),
      .optional("hardship", .integer(0...3)),
      .required("million_vnd_per_month", .number(.money(through: 1_000_000)), unit: .millionDongPerMonth),
    ])
}
