/// Who holds the last post of a cell together with that of another one: nobody, or somebody who holds both today.
struct LastPostHold {
  /// The holder's link; nil for nobody.
  var link: Int?
  /// The link whose main post is this one, so that its officer takes no other post here.
  var main: Int?
  /// Whether the link's other cell came before: then it is kept only where it was promised there.
  var isDecidedBefore = false
  /// What it saves in this cell.
  var gain = 0.0
  /// Heads that it adds to those of pinned officers.
  var heads = 0
  /// The rules that the officer counts for by staying.
  var rules: [Int] = []
  /// The values of the posts that are left to free officers with one post.
  var values: ArraySlice<Double>

  /// The holds of a cell, nobody first.
  static func holds(of cell: Int, in choice: StayingChoice) -> [LastPostHold] {
    let part = choice.cells[cell]
    var holds = [LastPostHold(values: part.values)]
    guard let last = part.posts.last else { return holds }
    for (index, link) in choice.links.enumerated() where link.main == cell || link.second == cell {
      let isMain = link.main == cell
      var hold = LastPostHold(
        link: index, main: isMain ? index : nil, isDecidedBefore: (isMain ? link.second : link.main) < cell,
        values: part.values.dropLast())
      if !isMain {
        hold.gain = last - link.cost
      } else if let officer = link.candidate {
        (hold.gain, hold.heads, hold.rules) = (last - officer.cost, 1, officer.rules)
      } else {
        // The others who are pinned fill the first posts; all posts are filled anyway where they are more than those.
        let others = part.posts.dropLast().prefix(part.pinned - 1)
        hold.gain = others.reduce(last, +) - part.posts.prefix(part.pinned).reduce(0, +)
        hold.values = part.posts.dropLast().dropFirst(part.pinned - 1)
      }
      holds.append(hold)
    }
    return holds
  }
}
