namespace SmcStatic.Geography;

/// <summary>Where an area stands on a map of equal squares, so that none is seen better for its surface.</summary>
/// <param name="Area">Which area.</param>
/// <param name="Vintage">Of which year's geography.</param>
/// <param name="Column">Its column from the west, from 0.</param>
/// <param name="Row">Its row from the north, from 0.</param>
/// <param name="Label">What its square says: "Kent"; empty where squares are too small for words.</param>
public sealed record Tile(Area Area, int Vintage, int Column, int Row, string Label);
