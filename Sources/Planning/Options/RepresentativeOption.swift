import StaffingDomain

/// A made-up option that stands for all options that share a part: its coefficients in the rows of rules of a scope are
/// theirs.
///
/// That is what ``RuleScope`` promises: the coefficients of an option in the rows of a rule depend on nothing but the
/// parts that the scope of the rule names. So for each part any officer serves as a representative, and what does not
/// matter (the officer, the positions of a journey as long as they differ within a commune, the bundle) is made up. Rules
/// that look at persons have none: their officers' options are listed (``ExplicitOptions``). A test compares the sums over
/// the parts of every option with the coefficients that the rules give for it.
struct RepresentativeOption {
  /// The option, of an officer who stands for all.
  let option: OfficerOption
  /// The scopes whose part it stands for.
  let scopes: RuleScope

  private init(
    _ origin: Cell, _ duty: Duty, second: Ordinal<Position>? = nil, bundle: Int32 = 0, _ scopes: RuleScope
  ) {
    option = OfficerOption(officer: Ordinal(0), origin: origin, duty: duty, second: second, bundle: bundle)
    self.scopes = scopes
  }

  /// Filling a post of a commune from another one, or of another position in the own one.
  static func journey(
    from origin: Ordinal<Commune>, to destination: Ordinal<Commune>, in problem: StaffingProblem
  ) -> RepresentativeOption {
    // Within a commune the positions must differ, or the journey would be staying.
    let other = Ordinal<Position>(min(1, problem.staffingCase.positions.count - 1))
    return RepresentativeOption(
      Cell(commune: origin, position: Ordinal(0)), .fill(Cell(commune: destination, position: other)), [.journey])
  }

  /// Staying in a cell.
  static func staying(in cell: Cell) -> RepresentativeOption { RepresentativeOption(cell, .stay, [.journey]) }

  /// Following the courses of a bundle, whatever for.
  static func following(_ bundle: Int32) -> RepresentativeOption {
    RepresentativeOption(Cell(commune: Ordinal(0), position: Ordinal(0)), .stay, bundle: bundle, [.training])
  }

  /// Serving the pool of a position from a commune, for officers of that position or of others.
  static func serving(
    _ position: Ordinal<Position>, from commune: Ordinal<Commune>, holding own: Ordinal<Position>
  ) -> RepresentativeOption {
    RepresentativeOption(Cell(commune: commune, position: own), .pool(position), [.journey, .pool])
  }

  /// Holding two last posts of a commune, however the main one is reached.
  static func combining(_ main: Cell, with second: Ordinal<Position>) -> RepresentativeOption {
    RepresentativeOption(main, .stay, second: second, [.combination])
  }
}
