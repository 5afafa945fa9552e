extension WhatIf {
  /// The same what-if without one of its changes, to see what that change alone does.
  ///
  /// - Parameter number: The place of the change in ``changes``, from 0.
  public func leavingOut(_ number: Int) -> WhatIf {
    var rest = changes
    rest.remove(at: number)
    return WhatIf(name: name, description: description, fileName: fileName, sha256: sha256, changes: rest)
  }
}

extension [WhatIf] {
  /// The same what-ifs without one of their changes, counted through all of them from 0.
  public func leavingOut(change number: Int) -> [WhatIf] {
    var rest = number
    var result = self
    for (place, whatIf) in enumerated() {
      if rest < whatIf.changes.count {
        result[place] = whatIf.leavingOut(rest)
        return result
      }
      rest -= whatIf.changes.count
    }
    return result
  }
}
