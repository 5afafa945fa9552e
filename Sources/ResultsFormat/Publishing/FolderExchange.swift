package import Foundation

/// Swaps two folders of one file system in one step, where the system can.
package enum FolderExchange {
  /// Exchanges two existing folders so that no moment shows neither.
  ///
  /// - Returns: Whether it was done; false where the system or the file system has no such call.
  package static func swap(_ first: URL, _ second: URL) -> Bool {
    #if canImport(Darwin)
      return renamex_np(first.path, second.path, UInt32(RENAME_SWAP)) == 0
    #else
      // The C library's header hides renameat2 from Swift, and an old library does not have it: look it up.
      guard let address = dlsym(nil, "renameat2") else { return false }
      typealias RenameAt2 =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      let renameAt2 = unsafeBitCast(address, to: RenameAt2.self)
      let exchange: UInt32 = 2
      return renameAt2(AT_FDCWD, first.path, AT_FDCWD, second.path, exchange) == 0
    #endif
  }
}
