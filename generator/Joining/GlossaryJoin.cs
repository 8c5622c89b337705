using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins the terms that pages of words explain; over all of those pages each term, and each other form of one, stands once.</summary>
/// <param name="log">Takes the problems.</param>
internal sealed class GlossaryJoin(ProblemLog log)
{
    // Two forms that differ in case alone would both be meant by one word of a sentence.
    private readonly Dictionary<string, Position> forms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The terms of a page, in its order; those that are not sound are left out, each with a problem.</summary>
    public IReadOnlyList<Term> Terms(Fields page)
    {
        var terms = new List<Term>();
        foreach (var item in page.OptionalList("terms"))
        {
            if (Fields.Of(item, "A term", log) is not { } fields)
                continue;
            var name = fields.Text("term");
            var also = fields.OptionalTexts("also");
            var means = PlainText.Sentence(fields.Text("means"), log);
            fields.NoOthers();
            List<string> its = [.. also.Select(a => (Cell?)a).Prepend(name).OfType<Cell>().Select(FormOf).OfType<string>()];
            if (name is not null && its.Count == also.Count + 1 && means is not null)
                terms.Add(new Term(its[0], [.. its.Skip(1)], means));
        }
        return terms;
    }

    /// <summary>A name or other form of a term; none, with a problem, where it is no plain text or stands a second time.</summary>
    private string? FormOf(Cell cell)
    {
        if (PlainText.Name(cell, log) is not { } form)
            return null;
        if (forms.TryAdd(form, cell.At))
            return form;
        log.Add(GlossaryProblems.TermTwice, cell.At, $"{Problem.Quote(form)} stands here for the second time; the first is on line {forms[form].Line} of {forms[form].File}", form);
        return null;
    }
}
