public import Explanation
public import StaffingDomain

/// What a language says of transfers.
public protocol TransferWording {
  /// Why an officer is transferred, in one sentence that a head of office can read out.
  func reason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String
}
