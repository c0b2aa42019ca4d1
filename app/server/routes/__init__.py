"""The paths of the contract, one file for each group; each asks the guards first."""
