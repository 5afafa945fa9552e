public import StaffingDomain

/// Everything that Cadre says to people, as functions from facts to sentences.
///
/// The protocols that it is made of have one method for each kind of fact. A fact is an enumeration or a structure of a
/// module below, so a language that forgets one of its cases does not compile. Codes, names of rules, columns and
/// policy keys, JSON keys and statuses are no language: they are the same in every one.
///
/// Languages hold nothing but what the workbook of a case calls its parts; sentences depend on that and on their facts.
public protocol Language:
  Sendable, NumberWording, NameWording, FindingWording, SheetWording, WhatIfWording, CheckWording, GenerationWording,
  ImportWording, RuleWording,
  TransferWording, VacancyWording, SurplusWording, OfficerWording, PlacementWording, PostWording, OverviewWording,
  LimitsWording, RepairWording, ConflictWording, DifferenceWording, ReplanningWording, ExplanationWording, PlanWording,
  ViolationWording, VerificationWording, PublishingWording, ReportWording, DiagnosisWording, ReceiptWording,
  OutlookWording, TrainingWording, FrontierWording, SweepWording, ComparisonWording, SearchWording, ProgressWording,
  RefusalWording, CommandWording, UsageWording, WorkbookWording, LabelWording, WavesWording, ReportPageWording,
  OfficeWording, LetterWording, MonthWording, WorkplaceWording, CasePageWording, RunPageWording,
  ReviewPageWording
{
  /// The code under which results record it.
  var code: LanguageCode { get }
}

extension LanguageCode {
  /// The language of the code.
  public var language: any Language {
    switch self {
    case .english: English()
    case .vietnamese: Vietnamese()
    }
  }
}
