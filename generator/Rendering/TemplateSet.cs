using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SmcStatic.Problems;

namespace SmcStatic.Rendering;

/// <summary>Every template, parsed once: <c>layout.html</c>, <c>pages/*.html</c>, <c>components/*.html</c>.</summary>
public sealed class TemplateSet
{
    private const string Folder = "templates/";
    private readonly Dictionary<string, Template> byName = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> texts;

    /// <param name="texts">The text of each template by its path below <c>templates/</c>.</param>
    /// <param name="log">Where syntax errors go.</param>
    public TemplateSet(IReadOnlyDictionary<string, string> texts, ProblemLog log)
    {
        this.texts = texts;
        foreach (var (path, text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            var template = Template.Parse(text, Folder + path);
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
                log.Add(TemplateProblems.Syntax, At(message.Span), message.Message, LineAt(message.Span));
            if (template.HasErrors)
                continue;
            new Tightening().Visit(template.Page);
            byName.Add(path, template);
        }
    }

    /// <summary>The template at a path below <c>templates/</c>, or none.</summary>
    internal Template? Find(string path) => byName.GetValueOrDefault(path);

    /// <summary>The place in the templates that Scriban speaks of.</summary>
    internal static Position At(SourceSpan span) => new(span.FileName ?? Folder, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>The line of a template that Scriban speaks of, to be quoted.</summary>
    internal string LineAt(SourceSpan span) =>
        span.FileName is { } file && texts.TryGetValue(file[Folder.Length..], out var text)
            ? (text.Split('\n').ElementAtOrDefault(span.Start.Line) ?? "").Trim()
            : "";

    /// <summary>Whether a template is there but could not be parsed, which was said already.</summary>
    internal bool IsBroken(string path) => texts.ContainsKey(path) && !byName.ContainsKey(path);

    /// <summary>Templates are indented for people; browsers need one line break at most.</summary>
    private sealed class Tightening : ScriptVisitor
    {
        public override void Visit(ScriptRawStatement node)
        {
            var lines = node.Text.ToString().Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var line = i > 0 ? lines[i].TrimStart() : lines[i];
                lines[i] = i < lines.Length - 1 ? line.TrimEnd() : line;
            }
            var kept = lines.Where((line, i) => line.Length > 0 || i == 0 || i == lines.Length - 1);
            node.Text = new ScriptStringSlice(string.Join('\n', kept));
        }
    }
}
