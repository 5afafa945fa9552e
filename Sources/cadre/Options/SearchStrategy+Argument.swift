public import ArgumentParser
public import Workflows

extension SearchStrategy: ExpressibleByArgument {}
