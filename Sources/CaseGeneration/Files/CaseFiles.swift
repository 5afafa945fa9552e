import StaffingDomain
import Tables

/// Turns a model into the files of a case folder.
struct CaseFiles {
  let model: CaseModel

  private var variant: GenerationOptions.Variant { model.options.variant }

  func write() -> GeneratedCase {
    let staff = StaffFiles(model: model).write()
    var files = [GeneratedFile(name: "policy.yml", bytes: policy())]
    files += [communes(), positions(), activities(), workload(), allowances(), posts()]
    files += [staff.officers, competencies(), requirements(), staff.competencies, staff.bars]
    if variant.hasLimits { files += [staff.decisions, allowanceBands()] }
    files += [staff.preferences, distances()]
    if variant.hasCompetencyPlanning {
      let planning = CompetencyFiles(model: model)
      files += [planning.courses(), combinations(), staff.relations, planning.teamRules(), planning.recruitment()]
    }
    return GeneratedCase(files: files, communeCount: model.communes.count, officerCount: model.officerCount)
  }

  /// Limits that bind a little: without them the best plan would change the cell of a fifth of the officers, take a
  /// quarter away from some communes and pay 60 to 80 million VND a month for 36 communes.
  private func policy() -> [UInt8] {
    let transfers = max(2, model.officerCount * 12 / 100)
    let budget = max(1, model.officerCount * 33 / 1000)
    var lines = [
      "# A made-up case: \(model.communes.count) communes, \(model.officerCount) officers, seed \(model.options.seed).",
      "plan_date: \(model.options.planDate)",
      "horizon_months: 12",
    ]
    // A transportation problem: nobody holds two posts.
    if !variant.hasLimits { lines.append("maximum_positions: 1") }
    if variant.hasLimits {
      lines += ["maximum_transfers: \(transfers)", "maximum_outflow_share: 0.15", "allowance_budget: \(budget)"]
    }
    if variant.hasCompetencyPlanning {
      let training = (Double(model.officerCount) * CourseCatalogue.budgetForEachOfficer).rounded(decimals: 0)
      lines.append("training_budget: \(text(max(1, training), 0))")
      // Whole officers in pools leave a gap that a sharper search closes for little: seconds become minutes.
      lines.append("gap_tolerance: 0.001")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func communes() -> GeneratedFile {
    // A case of one province needs no code; `everything` has every column.
    let onlyCode = variant.hasCompetencyPlanning ? "01" : ""
    let hasProvinces =
      variant.hasCompetencyPlanning || model.provinces.count > 1 || model.provinces.contains { !$0.code.isEmpty }
    var writer = CSVWriter(
      header: [
        "commune", "name", "kind", "latitude", "longitude", "population", "area_km2", "establishment",
        "digital_readiness", "hardship",
      ] + (hasProvinces ? ["province"] : []))
    for commune in model.communes {
      writer.append([
        commune.code, commune.name, commune.kind.rawValue, text(commune.location.latitude, 6),
        text(commune.location.longitude, 6), String(commune.population), text(commune.area, 2),
        variant.hasLimits ? String(commune.establishment) : "",
        text(commune.digitalReadiness, 2), String(commune.hardship),
        model.provinces[commune.province].code.isEmpty ? onlyCode : model.provinces[commune.province].code,
      ])
    }
    return GeneratedFile(.communes, writer)
  }

  private func positions() -> GeneratedFile {
    var writer = CSVWriter(
      header: [
        "position", "name", "group", "rank", "minimum_posts", "critical", "leading", "relative_sensitive",
      ] + (variant.hasCompetencyPlanning ? ["rotation_months", "combinable"] : []))
    for kind in PositionKind.allCases {
      let profile = kind.profile
      writer.append([
        kind.rawValue, profile.name, profile.group.rawValue, String(profile.rank), String(profile.minimumPosts),
        yesNo(kind.isCritical), yesNo(kind.isLeading), yesNo(kind.isRelativeSensitive),
        kind.rotationMonths.map { String($0) } ?? "", kind.isEverCombined ? "" : "no",
      ])
    }
    return GeneratedFile(.positions, writer)
  }

  private func combinations() -> GeneratedFile {
    var writer = CSVWriter(header: ["position", "with"])
    for (one, other) in PositionKind.combinations { writer.append([one.rawValue, other.rawValue]) }
    return GeneratedFile(.combinations, writer)
  }

  private func activities() -> GeneratedFile {
    let columns = ["activity", "name", "field", "position", "unit_hours", "online_share"]
    var writer = CSVWriter(header: columns + (variant.hasCompetencyPlanning ? ["shareable_share"] : []))
    for (code, activity) in zip(ActivityCatalogue.codes, ActivityCatalogue.all) {
      writer.append([
        code, activity.name, activity.field.rawValue, activity.position.rawValue, text(activity.unitHours, 2),
        text(activity.onlineShare, 2), text(activity.shareableShare, 2),
      ])
    }
    return GeneratedFile(.activities, writer)
  }

  private func workload() -> GeneratedFile {
    var writer = CSVWriter(header: ["commune", "activity", "annual_volume"])
    for (commune, workload) in zip(model.communes, model.workloads) {
      for (code, volume) in zip(ActivityCatalogue.codes, workload.volumes) where volume > 0 {
        writer.append([commune.code, code, String(volume)])
      }
    }
    return GeneratedFile(.workload, writer)
  }

  private func allowances() -> GeneratedFile {
    var writer = CSVWriter(header: ["position", "name", "share", "hours_per_year", "commune"])
    for allowance in AllowanceCatalogue.all {
      writer.append([allowance.position.rawValue, allowance.name, text(Double(allowance.percent) / 100, 2)])
    }
    for (commune, workload) in zip(model.communes, model.workloads) {
      guard let task = workload.individualTask else { continue }
      let row = AllowanceCatalogue.individualTasks[task.place]
      writer.append([row.position.rawValue, row.name, "", String(task.hours), commune.code])
    }
    return GeneratedFile(.allowances, writer)
  }

  /// The authority decided the posts of leaders and heads, and one more counter for the largest wards.
  private func posts() -> GeneratedFile {
    var writer = CSVWriter(header: ["commune", "position", "posts"])
    for (commune, workload) in zip(model.communes, model.workloads) {
      for kind in PositionKind.allCases {
        guard let posts = EstablishmentFrame.decidedPosts(of: kind, population: commune.population) else { continue }
        writer.append([commune.code, kind.rawValue, String(posts)])
      }
      guard commune.kind == .ward, commune.population > 80_000 else { continue }
      let counters = workload.posts[PositionKind.reception.offset] + 1
      writer.append([commune.code, PositionKind.reception.rawValue, String(counters)])
    }
    return GeneratedFile(.posts, writer)
  }

  private func competencies() -> GeneratedFile {
    var writer = CSVWriter(header: ["competency", "name", "category"])
    for kind in CompetencyKind.allCases { writer.append([kind.rawValue, kind.name, kind.category.rawValue]) }
    return GeneratedFile(.competencies, writer)
  }

  private func requirements() -> GeneratedFile {
    var writer = CSVWriter(header: ["position", "competency", "level", "mandatory", "weight"])
    for kind in PositionKind.allCases {
      for row in kind.requirements {
        writer.append([
          kind.rawValue, row.competency.rawValue, String(row.level), yesNo(row.isMandatory), text(row.weight, 1),
        ])
      }
    }
    return GeneratedFile(.requirements, writer)
  }

  private func distances() -> GeneratedFile {
    var writer = CSVWriter(header: ["from", "to", "km"])
    for province in model.provinces {
      for row in DistanceDraw.rows(province: province, communes: model.communes, streams: model.streams) {
        writer.append([model.communes[row.from].code, model.communes[row.to].code, text(row.kilometres, 1)])
      }
    }
    return GeneratedFile(.distances, writer)
  }

  /// As in Gia Lai: 0.5, 0.7 and 1.0 million VND by distance; more where life is hard.
  private func allowanceBands() -> GeneratedFile {
    var writer = CSVWriter(header: ["from_km", "to_km", "hardship", "million_vnd_per_month"])
    let bands = [
      ["15", "20", "", "0.5"], ["20", "30", "", "0.7"], ["30", "", "", "1"],
      ["0", "15", "2", "0.4"], ["15", "20", "2", "0.8"], ["20", "30", "2", "1.1"], ["30", "", "2", "1.5"],
      ["0", "15", "3", "0.8"], ["15", "20", "3", "1.2"], ["20", "30", "3", "1.6"], ["30", "", "3", "2.2"],
    ]
    for band in bands { writer.append(band) }
    return GeneratedFile(.allowanceBands, writer)
  }
}

extension GeneratedFile {
  /// The file of a table.
  init(_ table: CaseTable, _ writer: CSVWriter) {
    self.init(name: table.fileName, bytes: writer.bytes)
  }
}

/// The word of a yes/no column.
func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }

/// A number with at most so many decimals, without zeros at the end.
func text(_ number: Double, _ decimals: Int) -> String {
  var power = 1
  for _ in 0..<decimals { power *= 10 }
  let scaled = Int((number * Double(power)).rounded())
  let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: power)
  var digits = String(rest)
  digits = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
  while digits.last == "0" { digits.removeLast() }
  let sign = scaled < 0 ? "-" : ""
  return digits.isEmpty || decimals == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(digits)"
}
