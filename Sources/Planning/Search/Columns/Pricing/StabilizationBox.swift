import StaffingDomain

/// An interval for the price of every row of the side rules: the master may not leave it in one solve.
///
/// A master that prices freely overshoots: its first prices are far off, and thousands of pivots undo what the network
/// solution had right. Within a box around good prices it stays near them; the box follows the prices and widens where
/// it binds. It costs no proof: the Lagrangian bound holds for any prices, and the search ends only where
/// it binds nowhere. Source: du Merle, Villeneuve, Desrosiers and Hansen 1999, stabilized column generation.
struct StabilizationBox {
  /// What an officer more than the limit costs and an officer less saves: the price lies between, as a cost from 0 up.
  private(set) var least: [[Double]]
  private(set) var greatest: [[Double]]
  private var width: [[Double]]

  /// The first width: this much and this share of the price.
  private static let firstWidth = 1.0
  private static let firstShare = 0.25
  /// The first width for the rows of last posts, about what such a post is worth.
  ///
  /// The network knows nothing of combinations, so its prices say little about these rows, and a box that has to double its
  /// width eight times costs eight masters. Where plans of a whole problem without pools are looked for, it is three times
  /// as wide, which costs the fewest masters, and the searches after them close the gap from any relaxation. Provinces of
  /// a nation and programs with pools, whose searches do not, came out worse with it.
  private static let (firstWidthOfLastPosts, wideWidthOfLastPosts) = (300.0, 1_000.0)

  /// A box around prices.
  ///
  /// - Parameters:
  ///   - lastPosts: The place of the rule `last-post` among the side rules; nil where there is none.
  ///   - isWide: Whether it is wide for the rows of last posts.
  init(around prices: DualPrices, lastPosts: Int?, isWide: Bool) {
    let widthOfLastPosts = isWide ? Self.wideWidthOfLastPosts : Self.firstWidthOfLastPosts
    width = prices.sides.enumerated().map { rule, sides in
      let first = rule == lastPosts ? widthOfLastPosts : Self.firstWidth
      return sides.map { first - Self.firstShare * $0 }
    }
    least = prices.sides
    greatest = prices.sides
    center(on: prices)
  }

  /// Adds rows at the end of side rules, free within a width.
  mutating func extend(to prices: DualPrices, width first: Double) {
    for rule in width.indices {
      for row in width[rule].count..<max(width[rule].count, prices.sides[rule].count) {
        width[rule].append(first)
        least[rule].append(0)
        greatest[rule].append(first - prices.sides[rule][row])
      }
    }
  }

  private mutating func center(on prices: DualPrices) {
    for rule in width.indices {
      for row in width[rule].indices {
        let price = -prices.sides[rule][row]
        least[rule][row] = max(0, price - width[rule][row])
        greatest[rule][row] = price + width[rule][row]
      }
    }
  }

  /// Moves the box to a master's prices; it widens where `binds` says so, and narrows elsewhere.
  mutating func follow(_ prices: DualPrices, binds: [[Bool]]) {
    for rule in width.indices {
      for row in width[rule].indices where binds[rule][row] { width[rule][row] *= 2 }
    }
    center(on: prices)
  }
}
