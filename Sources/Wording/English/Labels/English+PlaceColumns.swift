internal import CaseFormat

extension English {
  func words(_ column: CommuneColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune code", "Official code; leading zeros stay.")
    case .name: LabelWords("Name", "Name.")
    case .kind: LabelWords("Kind", "Commune, ward or special zone.")
    case .latitude: LabelWords("Latitude", "Degrees north of its seat or centroid.")
    case .longitude: LabelWords("Longitude", "Degrees east of its seat or centroid.")
    case .population: LabelWords("Population", "Residents.")
    case .areaKm2: LabelWords("Area", "Area.")
    case .establishment:
      LabelWords(
        "Establishment", "Authorised heads: the most officers that the commune may hold; empty means no limit.")
    case .digitalReadiness:
      LabelWords(
        "Digital readiness", "From 0 (no usable equipment and network) to 1 (complete); slows online work down.")
    case .hardship: LabelWords("Hardship class", "Hardship class, which decides on allowances.")
    case .province:
      LabelWords("Province code", "Code of the province; empty everywhere where the case is one province.")
    }
  }

  func words(_ column: PostsColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Commune", "Where the posts are.")
    case .position: LabelWords("Position", "Their position.")
    case .posts: LabelWords("Number of posts", "The number decided.")
    }
  }

  func words(_ column: DistanceColumn) -> LabelWords {
    switch column {
    case .from: LabelWords("From commune", "The commune of departure.")
    case .to:
      LabelWords("To commune", "The commune of arrival; the row holds both ways unless the reverse row is given.")
    case .km: LabelWords("Road distance", "Kilometres by road.")
    }
  }

  func words(_ column: AllowanceBandColumn) -> LabelWords {
    switch column {
    case .fromKm: LabelWords("From distance", "The least distance, included.")
    case .toKm: LabelWords("Below distance", "The end of the band, excluded; empty means no end.")
    case .hardship: LabelWords("Hardship class", "Hardship class of the receiving commune; empty means any.")
    case .millionVndPerMonth: LabelWords("Monthly allowance", "The money.")
    }
  }
}
