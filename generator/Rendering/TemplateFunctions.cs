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
        functions.SetValue("cells", new CellsFunction(), readOnly: true);
        functions.SetValue("rows", new RowsFunction(), readOnly: true);
        functions.SetValue("say", new SayFunction(), readOnly: true);
        functions.SetValue("explain", new ExplainFunction(), readOnly: true);
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

    /// <summary>
    /// <c>{{ cells row }}</c> is the row's cells. A country has twenty million of them: they are the one piece of markup that no template holds,
    /// for a template takes ten times as long over each.
    /// </summary>
    private sealed class CellsFunction() : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments[0] is not FigureRow row)
                throw new ScriptRuntimeException(context.CurrentSpan, $"`cells` takes a row of a figure, not `{arguments[0]}`");
            ((StrictContext)context).Show(row);
            return null;
        }
    }

    /// <summary><c>{{ rows figure }}</c> prints all rows of a figure's table: there are a hundred thousand in a site.</summary>
    private sealed class RowsFunction() : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments[0] is not FigureTable table)
                throw new ScriptRuntimeException(context.CurrentSpan, $"`rows` takes a figure, not `{arguments[0]}`");
            ((StrictContext)context).Show(table);
            return null;
        }
    }

    /// <summary><c>{{ say sentence }}</c> prints a generated sentence, each claim bound to its rows: no template can take one apart.</summary>
    private sealed class SayFunction() : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments[0] is not Sentence sentence)
                throw new ScriptRuntimeException(context.CurrentSpan, $"`say` takes a generated sentence, not `{arguments[0]}`");
            ((StrictContext)context).Show(sentence);
            return null;
        }
    }

    /// <summary><c>{{ explain note }}</c> prints a text in which each term of the glossary, where the page first uses it, opens in place.</summary>
    private sealed class ExplainFunction() : Function(1)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments[0] is not string text)
                throw new ScriptRuntimeException(context.CurrentSpan, $"`explain` takes a text, not `{arguments[0]}`");
            ((StrictContext)context).Explain(text);
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
