import StaffingDomain

/// What ties an officer of a difference to another one: a post that one of them leaves or takes.
public struct DifferenceTie: Sendable, Hashable {
  /// The post that the officer takes up or leaves.
  public let move: CellMove
  /// Whether the other one does the same with a post of that cell, instead of the opposite.
  public let isBeside: Bool
}

/// The officers of a difference by the posts that they leave and take: who follows whom.
struct DifferenceChain {
  /// A step from one officer to the next.
  struct Link {
    /// The place of the next officer in the list.
    let next: Int
    /// What ties the two.
    let tie: DifferenceTie
  }

  private let links: [[Link]]

  init(_ officers: [OfficerDifference], pair: CasePair) {
    var takers: [CellCode: [Int]] = [:]
    var leavers: [CellCode: [Int]] = [:]
    for (place, officer) in officers.enumerated() {
      for (cell, isTaken) in officer.changedCells {
        if isTaken { takers[cell, default: []].append(place) } else { leavers[cell, default: []].append(place) }
      }
    }
    links = officers.enumerated().map { place, officer in
      var found: [Link] = []
      for (cell, isTaken) in officer.changedCells {
        let move = officer.move(pair.named(cell), isTaken: isTaken)
        func add(_ others: [Int]?, isBeside: Bool) {
          for other in others ?? [] where other != place {
            found.append(Link(next: other, tie: DifferenceTie(move: move, isBeside: isBeside)))
          }
        }
        add(isTaken ? leavers[cell] : takers[cell], isBeside: false)
        add(isTaken ? takers[cell] : leavers[cell], isBeside: true)
      }
      return found
    }
  }

  /// The shortest way from an officer to one who stands in a set, of equal ones the first; nil where there is none.
  func way(from start: Int, to isEnd: (Int) -> Bool) -> [Link]? {
    var cameFrom: [Int: (place: Int, link: Link)] = [:]
    var seen: Set<Int> = [start]
    var row = [start]
    while !row.isEmpty {
      var next: [Int] = []
      for place in row {
        for link in links[place] where seen.insert(link.next).inserted {
          cameFrom[link.next] = (place, link)
          if isEnd(link.next) { return path(to: link.next, cameFrom) }
          next.append(link.next)
        }
      }
      row = next
    }
    return nil
  }

  private func path(to end: Int, _ cameFrom: [Int: (place: Int, link: Link)]) -> [Link] {
    var path: [Link] = []
    var place = end
    while let step = cameFrom[place] {
      path.append(step.link)
      place = step.place
    }
    return path.reversed()
  }
}
