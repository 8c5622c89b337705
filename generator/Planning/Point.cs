using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>An observation together with the indicator it is of: what stands behind one value cell, one row of data.csv and one entry of data.json.</summary>
internal readonly record struct Point(Indicator Indicator, Observation Observation);
