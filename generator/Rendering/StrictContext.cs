using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SmcStatic.Charts;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Words;
using SmcStatic.Problems;

namespace SmcStatic.Rendering;

/// <summary>
/// Scriban made strict. Left to itself it does not escape, cuts output at 1 MiB, stops loops at 1,000, and prints a misspelt name as nothing;
/// here (1) all that a template prints is escaped unless it is <see cref="Html"/>, (2) output has no limit, (3) loops have none,
/// (4) a name that does not exist is an error with file, line and column.
/// </summary>
internal sealed class StrictContext : TemplateContext
{
    private readonly HtmlOutput output = new();
    private readonly ScriptObject globals = [];
    private readonly WordsBook book;
    private TermMarks terms = new(Glossary.None);

    /// <param name="functions">What templates can call.</param>
    /// <param name="book">The words that pages have shown so far.</param>
    public StrictContext(ScriptObject functions, WordsBook book) : base(functions)
    {
        this.book = book;
        LimitToString = 0;
        OutputLimit = null;
        LoopLimit = 0;
        LoopLimitQueryable = 0;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        AutoIndent = false;
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(globals);
    }

    /// <summary>Renders a template for a page.</summary>
    /// <exception cref="ScriptRuntimeException">The template asks for what is not there.</exception>
    public byte[] Render(Template layout, Template body, object page)
    {
        globals.Clear();
        globals.SetValue("page", page, readOnly: true);
        globals.SetValue("content", new Content(body), readOnly: true);
        ForbiddenLinks.Clear();
        terms = new TermMarks(page is Page { Glossary: var glossary } ? glossary : Glossary.None);
        output.Clear();
        PushOutput(output);
        Show(layout);
        PopOutput();
        return output.ToArray();
    }

    /// <summary>Renders a component in place: within it, <c>it</c> is what it was given.</summary>
    public void Show(Template component, object? model)
    {
        globals.TryGetValue("it", out var outer);
        globals.SetValue("it", model, readOnly: false);
        Show(component);
        globals.SetValue("it", outer, readOnly: false);
    }

    /// <summary>Links in the words of the page that was rendered last, to where no page may lead.</summary>
    public List<(Position? At, string Link)> ForbiddenLinks { get; } = [];

    /// <summary>Prints words whose highest heading is of a level.</summary>
    public void PrintWords(Markdown words, int top)
    {
        var prepared = book.Of(words.Text, top);
        ForbiddenLinks.AddRange(prepared.ForbiddenLinks.Select(link => (words.PlaceOf(link), link)));
        var markup = prepared.ToHtml(terms.Of);
        Output.Write(markup, 0, markup.Length);
    }

    /// <summary>The terms that were marked on the page so far.</summary>
    public IReadOnlyList<GlossaryTerm> MarkedTerms => terms.Marked;

    /// <summary>Prints a text, with the terms in it marked.</summary>
    public void Explain(string text)
    {
        if (terms.Of(text) is { } markup)
            output.WriteMarkup(markup);
        else
            output.WriteText(text);
    }

    /// <summary>Renders the cells of a row in place.</summary>
    public void Show(FigureRow row) => FigureCells.Write(row, output);

    /// <summary>Renders all rows of a figure's table in place.</summary>
    public void Show(FigureTable table) => FigureCells.Write(table, output);

    /// <summary>Renders a generated sentence in place.</summary>
    public void Show(Sentence sentence) => SentenceMarkup.Write(sentence, output);

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(node, aliasReturnedFunction);
        if (node is ScriptExpressionStatement { Expression: not ScriptAssignExpression } && value is not null)
        {
            Print(node.Span, value);
            return null;
        }
        // What was captured has been escaped on its way in.
        if (node is ScriptCaptureStatement { Target: ScriptVariable target })
            SetValue(target, new Html(GetValue(target)?.ToString() ?? ""));
        return value;
    }

    /// <summary>Nothing, false, an empty text and an empty list are not so; everything else is.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        _ => true,
    };

    /// <inheritdoc/>
    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject or IList or string ? base.GetMemberAccessorImpl(target)! : MemberTable.Of(target.GetType());

    private void Show(Template template)
    {
        PushSourceFile(template.SourceFilePath ?? "");
        base.Evaluate(template.Page, false);
        PopSourceFile();
    }

    private void Print(SourceSpan span, object value)
    {
        switch (value)
        {
            case string text:
                PrintText(text);
                break;
            case Html html:
                Output.Write(html.Text, 0, html.Text.Length);
                break;
            case Svg svg:
                Output.Write(svg.Text, 0, svg.Text.Length);
                break;
            case Content content:
                Show(content.Body);
                break;
            case Markdown words:
                PrintWords(words, 2);
                break;
            case Address address:
                PrintText(address.Path);
                break;
            case int number:
                PrintText(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new ScriptRuntimeException(span, $"a value of type {value.GetType().Name} cannot be printed; print one of its members");
        }
    }

    private void PrintText(string text)
    {
        if (Output is HtmlOutput html)
        {
            html.WriteText(text);
            return;
        }
        var escaped = HtmlOutput.Escape(text);
        Output.Write(escaped, 0, escaped.Length);
    }

    /// <summary>Where the layout prints it, the page's own template is rendered.</summary>
    private sealed record Content(Template Body);
}
