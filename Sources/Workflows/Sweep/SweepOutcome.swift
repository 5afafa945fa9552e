public import Planning
public import Reporting
public import ResultsFormat
public import Wording

/// How planning many futures ended.
public enum SweepOutcome: Sendable {
  /// The futures that were planned.
  case swept(Sweep)
  /// The case cannot be used, or could not be at the upper end of a band.
  case unusableCase(CaseRefusal)
  /// A band is for nothing that the case has.
  case unknownName(NameRefusal)
  /// Tables cannot be written to the place, or writing failed.
  case unusablePlace(ResultsError)
  /// The workbook may not be written where it was asked for, or cannot be made.
  case unusableWorkbook(FileRefusal)
  /// The case as it is has no plan.
  case withoutPlan(PlanRefusal)
  /// No future was whole before the end; what ended it, where it is known.
  case noFuture(SeriesInterruption?)

  /// Turns refusals into outcomes; everything else that is thrown is a fault.
  static func refusals(_ body: () throws -> SweepOutcome) throws -> SweepOutcome {
    do {
      return try body()
    } catch let refusal as DestinationRefusal {
      return .unusablePlace(refusal.error)
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as NameRefusal {
      return .unknownName(refusal)
    } catch let refusal as PlanRefusal {
      return .withoutPlan(refusal)
    }
  }
}

/// Many planned futures, with how they were made.
public struct Sweep: Sendable {
  /// The base plan and the plans of the futures.
  public let found: Planning.SweepOutcome
  /// How workload varies.
  public let variation: WorkloadVariation
  /// The gap of every plan.
  public let gap: Double
  /// Where the tables went.
  public let published: TablePublication
}
