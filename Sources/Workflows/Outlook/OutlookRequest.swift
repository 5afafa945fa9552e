public import Reporting
public import ResultsFormat
public import StaffingDomain
public import Wording
public import Workloads

/// Asks who leaves in the years ahead, and which posts fall empty.
public struct OutlookRequest: Sendable {
  /// The case.
  public var input: RequestedCase
  /// How many years to look ahead, 1 or more.
  public var years: Int
  /// Where the tables go; nil writes none.
  public var place: TablePlace?
  /// The workbook that the tables are written to besides; nil for none.
  public var workbook: WorkbookPlace?
  /// The language of what the tables say.
  public var language: any Language

  /// Asks about a case.
  public init(_ input: RequestedCase, years: Int = 5, place: TablePlace? = nil, language: any Language) {
    (self.input, self.years, self.place, self.language) = (input, years, place, language)
  }

  /// Looks ahead.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> OutlookOutcome {
    do {
      let destination = try StudyDestination(place, workbook, for: OutlookTables.fileNames, of: input)
      let loaded = try LoadedCase(input)
      let outlook = StaffingOutlook(loaded.staffingCase, needs: try loaded.needs(), years: years)
      let tables = OutlookTables(outlook, of: loaded.staffingCase, in: language)
      let published = try destination.publish(tables.all, main: tables.emptyPosts, in: language)
      return .outlook(outlook, of: loaded.staffingCase, published: published)
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let error as ResultsError {
      return .unusablePlace(error)
    }
  }
}

/// What looking ahead came to.
public enum OutlookOutcome: Sendable {
  /// What is to come.
  case outlook(StaffingOutlook, of: StaffingCase, published: TablePublication)
  /// The workbook may not be written where it was asked for, or cannot be made.
  case unusableWorkbook(FileRefusal)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// Tables cannot be written to the place, or writing failed.
  case unusablePlace(ResultsError)
}
