using SmcStatic.Joining;

namespace SmcStatic.Planning.Pages;

/// <summary>A page of words: about, methods, glossary, accessibility.</summary>
public sealed class DocumentPage : Page
{
    private readonly Document document;

    internal DocumentPage(Atlas atlas, Document document) : base(atlas, Routes.Of(document)) => this.document = document;

    public override string Template => "document";

    public override string Heading => document.Title;

    public override string Description => document.Summary;

    /// <summary>The words.</summary>
    public Markdown Words => new(document.Words) { At = document.At };

    /// <summary>The terms that it explains, in order; empty on most pages.</summary>
    public IReadOnlyList<GlossaryTerm> Terms => [.. document.Terms.Select(t => GlossaryTerm.Of(document, t))];

    /// <summary>The other pages of words.</summary>
    public IReadOnlyList<Link> Sideways => [.. Site.Documents.Where(l => l.Address != Address)];

    // A page that explains terms does not explain them once more in place.
    internal override Glossary Glossary => document.Terms.Count > 0 ? Glossary.None : Atlas.Glossary;

    internal override Markdown? OwnWords => Words;
}
