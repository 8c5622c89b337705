using System.Collections.Concurrent;
using Scriban;
using Scriban.Syntax;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;

namespace SmcStatic.Rendering;

/// <summary>Pages into HTML, on any number of threads at once.</summary>
public sealed class PageRenderer
{
    private readonly ConcurrentBag<StrictContext> idle = [];
    private readonly WordsBook book = new();
    private readonly TemplateSet templates;
    private readonly SiteAssets assets;
    private readonly ProblemLog log;

    /// <param name="templates">The templates.</param>
    /// <param name="assets">What pages link to beside other pages.</param>
    /// <param name="log">Where misspelt names go.</param>
    public PageRenderer(TemplateSet templates, SiteAssets assets, ProblemLog log) => (this.templates, this.assets, this.log) = (templates, assets, log);

    /// <summary>The HTML of a page as UTF-8; empty after a problem, which is in the log.</summary>
    public byte[] Render(Page page) => Render(page.Template, page, page.Address.Path);

    /// <summary>The HTML of anything as UTF-8.</summary>
    /// <param name="template">The name of its template in <c>pages/</c>.</param>
    /// <param name="page">What the template gets as <c>page</c>.</param>
    /// <param name="address">Where it lives, for problems.</param>
    internal byte[] Render(string template, object page, string address = "")
    {
        if (Find("layout.html") is not { } layout || Find($"pages/{template}.html") is not { } body)
            return [];
        // A context that stopped half-way is dropped, for its stacks are not empty.
        var context = idle.TryTake(out var used) ? used : new StrictContext(TemplateFunctions.Over(templates, assets), book);
        try
        {
            var bytes = context.Render(layout, body, page);
            foreach (var (place, link) in context.ForbiddenLinks)
                log.Add(TemplateProblems.Link, place ?? new Position(address), $"The words of {address} link to where no page may lead", link);
            idle.Add(context);
            return bytes;
        }
        // What a page throws is our bug, and passes.
        catch (ScriptRuntimeException error) when (error.InnerException is null)
        {
            log.Add(TemplateProblems.Name, TemplateSet.At(error.Span), error.OriginalMessage.TrimEnd('.'), templates.LineAt(error.Span));
            return [];
        }
    }

    private Template? Find(string path)
    {
        var template = templates.Find(path);
        if (template is null && !templates.IsBroken(path))
            log.Add(TemplateProblems.Missing, new Position($"templates/{path}"), $"There is no template {path}");
        return template;
    }
}
