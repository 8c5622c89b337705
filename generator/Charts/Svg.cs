namespace SmcStatic.Charts;

/// <summary>A drawing as SVG markup that is already right: everything that came from data is escaped.</summary>
/// <param name="Text">The markup.</param>
public sealed record Svg(string Text);
