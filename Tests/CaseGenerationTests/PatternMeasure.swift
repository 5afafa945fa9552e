import Foundation
import StaffingDomain

@testable import CaseGeneration

/// The published figures as measured on the files of one made-up case.
struct PatternMeasure {
  let communes: Int
  let meanHeadcount: Double
  let shareOver: Double
  let shareUnder: Double
  let mostOver: Double
  let mostUnder: Double
  let surplusShare: Double
  let mountainDeviation: Double
  let lowlandDeviation: Double
  let shareWithoutIT: Double
  let shareWithoutLandOrEnvironment: Double
  let mismatchShare: Double
  let population10: Double
  let population50: Double
  let population90: Double
  let area50: Double
  let correlation: Double
  let nearest50: Double
  let pair50: Double
  let wardDossiersPerThousand: Double
  let dossierSpread: Double
  let wardShare: Double
  let barShare: Double
  let partTimeShare: Double
  let leaverShare: Double
  let preferenceShare: Double
  let decisionShare: Double

  init(_ tables: GeneratedTables) {
    let rows = tables.rows("communes")
    let officers = tables.rows("officers")
    let heads = Double(officers.count)
    communes = rows.count
    let deviations = PatternMeasure.deviations(tables)
    meanHeadcount = heads / Double(rows.count)
    shareOver = PatternMeasure.share(deviations) { $0 > 0 }
    shareUnder = PatternMeasure.share(deviations) { $0 < 0 }
    mostOver = deviations.max() ?? 0
    mostUnder = deviations.min() ?? 0
    surplusShare = deviations.reduce(0, +) / heads
    let hard = zip(rows, deviations).filter { $0.0.number("hardship") > 0 }.map(\.1)
    let easy = zip(rows, deviations).filter { $0.0.number("hardship") == 0 }.map(\.1)
    (mountainDeviation, lowlandDeviation) = (hard.mean, easy.mean)
    let held = tables.counts("officers", "commune", "position")
    func lacks(_ row: GeneratedTables.Row, _ position: String) -> Bool {
      held["\(row["commune"] ?? "")|\(position)"] == nil
    }
    shareWithoutIT = PatternMeasure.share(rows) { lacks($0, "IT") }
    shareWithoutLandOrEnvironment = PatternMeasure.share(rows) { lacks($0, "LAND") || lacks($0, "ENVIRONMENT") }
    mismatchShare = MismatchCount(tables).share
    let populations = rows.map { $0.number("population") }
    (population10, population50, population90) = (
      populations.quantile(0.1), populations.quantile(0.5), populations.quantile(0.9)
    )
    let areas = rows.map { $0.number("area_km2") }
    area50 = areas.quantile(0.5)
    correlation = PatternMeasure.logCorrelation(populations, areas)
    (nearest50, pair50) = PatternMeasure.distances(rows)
    (wardDossiersPerThousand, dossierSpread) = PatternMeasure.dossiers(tables)
    wardShare = PatternMeasure.share(rows) { $0["kind"] == "ward" }
    barShare = Double(tables.rows("bars").count) / heads
    partTimeShare = PatternMeasure.share(officers) { $0["fte"] != "" }
    leaverShare = PatternMeasure.share(officers) { $0["leaves_on"] != "" && ($0["leaves_on"] ?? "") < "2027-01-01" }
    preferenceShare = Double(tables.rows("preferences").count) / heads
    decisionShare = Double(tables.rows("decisions").count) / heads
  }

  private static func share<Element>(_ elements: [Element], where holds: (Element) -> Bool) -> Double {
    Double(elements.filter(holds).count) / Double(elements.count)
  }

  /// Officers above the establishment, in the order of the communes.
  private static func deviations(_ tables: GeneratedTables) -> [Double] {
    let heads = tables.counts("officers", "commune")
    return tables.rows("communes").map { row in
      Double(heads[row["commune"] ?? ""] ?? 0) - row.number("establishment")
    }
  }

  private static func logCorrelation(_ left: [Double], _ right: [Double]) -> Double {
    let (x, y) = (left.map { log($0) }, right.map { log($0) })
    let (meanX, meanY) = (x.mean, y.mean)
    let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    let squareX = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    let squareY = y.reduce(0) { $0 + ($1 - meanY) * ($1 - meanY) }
    return covariance / (squareX * squareY).squareRoot()
  }

  private static func distances(_ rows: [GeneratedTables.Row]) -> (nearest50: Double, pair50: Double) {
    var (nearest, pairs): ([Double], [Double]) = ([], [])
    for (_, members) in Dictionary(grouping: rows, by: { $0["province"] ?? "" }) {
      let places = members.map { Coordinate(latitude: $0.number("latitude"), longitude: $0.number("longitude")) }
      for (number, place) in places.enumerated() {
        let others = places.enumerated().filter { $0.offset != number }
        let kilometres = others.map { place.greatCircleDistance(to: $0.element).value }
        nearest.append(kilometres.min() ?? 0)
        pairs += kilometres
      }
    }
    return (nearest.quantile(0.5), pairs.quantile(0.5))
  }

  /// Dossiers of residents for 1,000 residents of wards, and the most of a commune over the least.
  private static func dossiers(_ tables: GeneratedTables) -> (wards: Double, spread: Double) {
    let dossiers = Set(
      zip(ActivityCatalogue.codes, ActivityCatalogue.all).filter { $1.driver.isDossier }.map { $0.0 })
    var volumes: [String: Double] = [:]
    for row in tables.rows("workload") where dossiers.contains(row["activity"] ?? "") {
      volumes[row["commune"] ?? "", default: 0] += row.number("annual_volume")
    }
    let wards = tables.rows("communes").filter { $0["kind"] == "ward" }
    let total = wards.reduce(0) { $0 + (volumes[$1["commune"] ?? ""] ?? 0) }
    let residents = wards.reduce(0) { $0 + $1.number("population") }
    return (total / residents * 1000, (volumes.values.max() ?? 0) / max(1, volumes.values.min() ?? 1))
  }
}

extension VolumeDriver {
  /// Whether the activity counts as a dossier.
  fileprivate var isDossier: Bool {
    if case .dossiers = self { return true }
    return false
  }
}
