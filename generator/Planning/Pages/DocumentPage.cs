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

    /// <summary>The other pages of words.</summary>
    public IReadOnlyList<Link> Sideways => [.. Site.Documents.Where(l => l.Address != Address)];

    internal override Markdown? OwnWords => Words;
}
