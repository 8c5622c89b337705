namespace SmcStatic.Rendering;

/// <summary>Markup that is already right and goes out as it stands. Everything else that a template prints is escaped.</summary>
/// <param name="Text">The markup.</param>
public sealed record Html(string Text);
