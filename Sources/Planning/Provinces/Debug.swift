import Foundation
func debug(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
