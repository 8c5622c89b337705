using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SmcStatic.Planning;
using SmcStatic.Planning.Words;

namespace SmcStatic.Rendering;

/// <summary>What templates can call, besides the language itself: nothing that computes, for the page does that.</summary>
internal static class TemplateFunctions
{
    /// <summary>The functions over a set of templates and the files that the browser gets.</summary>
    public static ScriptObject Over(TemplateSet templates, SiteAssets assets)
    {
        var functions = new ScriptObject();
        functions.SetValue("component", new ComponentFunction(templates), readOnly: true);
        // A country has twenty million cells: they are the one piece of markup that no template holds, for a template takes ten times as long over each.
        functions.SetValue("cells", new ShowFunction<FigureRow>("cells", "a row of a figure", (context, row) => context.Show(row)), readOnly: true);
        functions.SetValue("rows", new ShowFunction<FigureTable>("rows", "a figure", (context, table) => context.Show(table)), readOnly: true);
        // Each claim of a sentence is bound to its rows: no template can take one apart.
        functions.SetValue("say", new ShowFunction<Sentence>("say", "a generated sentence", (context, sentence) => context.Show(sentence)), readOnly: true);
        // In a text each term of the glossary, where the page first uses it, opens in place.
        functions.SetValue("explain", new ShowFunction<string>("explain", "a text", (context, text) => context.Explain(text)), readOnly: true);
        functions.SetValue("explained", new ExplainedFunction(), readOnly: true);
        functions.SetValue("asset", new TextFunction<string>("asset", name => assets.Find(name)), readOnly: true);
        functions.SetValue("needs", new TextFunction<string>("needs", name => assets.NeedsOf(name)), readOnly: true);
        functions.SetValue("words", new WordsFunction(), readOnly: true);
        functions.SetValue("headings", new TextFunction<Markdown>("headings", words => MarkdownWords.Headings(words.Text)), readOnly: true);
        return functions;
    }

    /// <summary>A function of so many arguments, none of them optional.</summary>
    private abstract class Function(int arguments) : IScriptCustomFunction
    {
        public int RequiredParameterCount => arguments;

        public int ParameterCount => arguments;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument");

        public abstract object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary><c>{{ component "figure-table" figure }}</c> renders <c>components/figure-table.html</c> here, with the figure as <c>it</c>.</summary>
    private sealed class ComponentFunction(TemplateSet templates) : Function(2)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var component = templates.Find($"components/{arguments[0]}.html")
                ?? throw new ScriptRuntimeException(context.CurrentSpan, $"There is no component `{arguments[0]}`");
            ((StrictContext)context).Show(component, arguments[1]);
            return null;
        }
    }

    /// <summary><c>{{ words page.words 3 }}</c> prints words under a heading of the second level.</summary>
    private sealed class WordsFunction() : Function(2)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments[0] is not Markdown words || arguments[1] is not int top)
                throw new ScriptRuntimeException(context.CurrentSpan, "`words` takes Markdown and the level of its highest heading");
            ((StrictContext)context).PrintWords(words, top);
            return null;
        }
    }

    /// <summary><c>{{ say sentence }}</c> and its like print a thing of one kind in place, in a way that no template holds.</summary>
    /// <param name="name">What templates call it.</param>
    /// <param name="takes">What it takes, for a problem: "a figure".</param>
    /// <param name="show">Prints it.</param>
    private sealed class ShowFunction<T>(string name, string takes, Action<StrictContext, T> show) : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments[0] is not T it)
                throw new ScriptRuntimeException(context.CurrentSpan, $"`{name}` takes {takes}, not `{arguments[0]}`");
            show((StrictContext)context, it);
            return null;
        }
    }

    /// <summary><c>{{ explained page }}</c> is the terms that the page has used so far, in its order.</summary>
    private sealed class ExplainedFunction() : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ((StrictContext)context).MarkedTerms;
    }

    /// <summary><c>{{ asset "site.css" }}</c> is the address of a file that the browser gets, <c>needs "site.js"</c> those of what it imports; <c>headings words</c> the headings within words.</summary>
    private sealed class TextFunction<T>(string name, Func<T, object?> find) : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            arguments[0] is T argument && find(argument) is { } found
                ? found
                : throw new ScriptRuntimeException(context.CurrentSpan, $"`{name}` knows no `{arguments[0]}`");
    }
}
