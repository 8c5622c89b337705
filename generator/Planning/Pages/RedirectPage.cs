namespace SmcStatic.Planning.Pages;

/// <summary>A page that leads on to where its subject lives.</summary>
public sealed class RedirectPage : Page
{
    internal RedirectPage(Atlas atlas, Address from, Link target) : base(atlas, from) => Target = target;

    public override string Template => "redirect";

    public override string Heading => Target.Text;

    public override string Description => $"This page is at {Target.Address}.";

    /// <summary>Where it leads: for <c>meta http-equiv="refresh"</c> and the link that those see who stay.</summary>
    public Link Target { get; }

    /// <summary>The whole address it leads to, for <c>link rel="canonical"</c>; empty in a preview.</summary>
    public string TargetCanonical => WholeAddressOf(Target.Address);
}
