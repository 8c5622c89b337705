namespace SmcStatic.Geography;

/// <summary>The border of an area in one vintage, in degrees (WGS 84), outer rings anticlockwise as RFC 7946 has them.</summary>
/// <param name="Area">Whose border.</param>
/// <param name="Vintage">Of which year's geography.</param>
/// <param name="Shape">Its rings, none of which crosses itself or another.</param>
public sealed record Boundary(Area Area, int Vintage, Shape Shape);
