public import StaffingDomain

extension StaffingNeeds {
  /// The receipt of a cell of the case, set up from its rows when asked for.
  ///
  /// It reads every workload row of the case once.
  public func receipt(for cell: Cell) -> Receipt {
    let policy = staffingCase.policy
    let workingTime = ReceiptBuilder.workingTime(policy)
    let services = ReceiptBuilder.services(of: cell, in: staffingCase)
    let serviceTotal = ReceiptBuilder.serviceTotal(services)
    let allowances = ReceiptBuilder.Allowances(of: cell, in: staffingCase)
    let required = ReceiptBuilder.required(
      services: serviceTotal, allowances: allowances, workingTime: policy.availableWorkingTime)
    let number = ReceiptBuilder.postNumber(of: cell, required: required, in: staffingCase)
    return Receipt(
      cell: cell, workingTime: workingTime, services: services, serviceTotal: serviceTotal,
      allowances: allowances.lines, required: required, postNumber: number,
      posts: ReceiptBuilder.posts(of: self[cell], required: required, in: staffingCase))
  }
}

/// Sets up the lines of receipts; every function is one section.
enum ReceiptBuilder {}
