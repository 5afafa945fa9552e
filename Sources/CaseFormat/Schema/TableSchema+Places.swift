internal import StaffingDomain

enum CommuneColumn: Int, SchemaColumn {
  case commune, name, kind, latitude, longitude, population, areaKm2, establishment, digitalReadiness, hardship
  case province
  static let schema = TableSchema.communes
}

enum PostsColumn: Int, SchemaColumn {
  case commune, position, posts
  static let schema = TableSchema.posts
}

enum DistanceColumn: Int, SchemaColumn {
  case from, to, km
  static let schema = TableSchema.distances
}

enum AllowanceBandColumn: Int, SchemaColumn {
  case fromKm, toKm, hardship, millionVndPerMonth
  static let schema = TableSchema.allowanceBands
}

extension TableSchema {
  static let communes = TableSchema(
    .communes, required: true, "The communes, wards and special zones of the case.", key: ["commune"],
    columns: [
      .required("commune", .code, "Official code; leading zeros stay."),
      .required("name", .text, "Name."),
      .required("kind", .word(CommuneKind.self), "Commune, ward or special zone."),
      .required("latitude", .number(NumberRange(-90...90)), unit: "degrees", "Degrees north of its seat or centroid."),
      .required(
        "longitude", .number(NumberRange(-180...180)), unit: "degrees", "Degrees east of its seat or centroid."),
      .optional("population", .integer(0...100_000_000), unit: "residents", "Residents."),
      .optional("area_km2", .number(.above(0, through: 1_000_000)), unit: "km2", "Area."),
      .optional(
        "establishment", .integer(0...100_000), unit: "heads",
        "Authorised heads: the most officers that the commune may hold; empty means no limit."),
      .optional(
        "digital_readiness", .share, default: "1",
        "From 0 (no usable equipment and network) to 1 (complete); slows online work down."),
      .optional("hardship", .integer(0...3), default: "0", "Hardship class, which decides on allowances."),
      .optional("province", .text, "Code of the province; empty everywhere where the case is one province."),
    ])

  static let posts = TableSchema(
    .posts, "Establishments decided by the authority; each replaces the number computed from the workload.",
    key: ["commune", "position"],
    columns: [
      .required("commune", .reference(.communes), "Where the posts are."),
      .required("position", .reference(.positions), "Their position."),
      .required("posts", .integer(0...10_000), unit: "posts", "The number decided."),
    ])

  static let distances = TableSchema(
    .distances,
    "Measured road distances; pairs without a row get the great-circle distance times the policy's detour_factor.",
    key: ["from", "to"],
    columns: [
      .required("from", .reference(.communes), "The commune of departure."),
      .required(
        "to", .reference(.communes), "The commune of arrival; the row holds both ways unless the reverse row is given."),
      .required("km", .kilometres, unit: "km", "Kilometres by road."),
    ])

  static let allowanceBands = TableSchema(
    .allowanceBands,
    "Monthly allowances for transfers: a transfer gets the highest band with from_km <= distance < to_km.",
    key: ["from_km", "hardship"],
    columns: [
      .required("from_km", .kilometres, unit: "km", "The least distance, included."),
      .optional("to_km", .kilometres, unit: "km", "The end of the band, excluded; empty means no end."),
      .optional("hardship", .integer(0...3), "Hardship class of the receiving commune; empty means any."),
      .required(
        "million_vnd_per_month", .number(.money(through: 1_000_000)), unit: "million VND a month", "The money."),
    ])
}
