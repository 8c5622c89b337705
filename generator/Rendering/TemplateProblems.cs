using SmcStatic.Problems;

namespace SmcStatic.Rendering;

/// <summary>What can be wrong with templates and the words they show.</summary>
public static class TemplateProblems
{
    /// <summary>A template cannot be parsed.</summary>
    public static readonly ProblemKind Syntax = new(
        "template-syntax", "A template that cannot be parsed", "a Scriban template", "Correct the template at this place.");

    /// <summary>A template asks for what does not exist.</summary>
    public static readonly ProblemKind Name = new(
        "template-name", "A template that asks for what is not there", "a name that templates/README.md lists for this page",
        "Correct the spelling, or test with {{ if }} that the thing is there before asking for its parts.");

    /// <summary>A page or a template names a template that does not exist.</summary>
    public static readonly ProblemKind Missing = new(
        "template-missing", "A template that does not exist", "a file in templates/", "Add the file, or correct the name.");

    /// <summary>A link in Markdown leads somewhere that no page may lead.</summary>
    public static readonly ProblemKind Link = new(
        "words-link", "A link in Markdown that is not allowed", "a link that begins with https:, http:, mailto:, / or #, or a relative one", "Correct the link.");
}
