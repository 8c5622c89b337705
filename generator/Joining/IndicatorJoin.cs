using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins the indicators: their settings first, then all files of figures, several at a time.</summary>
internal sealed class IndicatorJoin(Vocabularies vocabularies, ProblemLog log)
{
    /// <summary>The indicators that have figures: by topic, then code, then slug.</summary>
    public IReadOnlyList<Indicator> Join(IReadOnlyList<IndicatorFolder> folders)
    {
        var forms = folders.Select(f => new IndicatorFormJoin(f, vocabularies, log).Join()).OfType<IndicatorForm>().ToList();
        foreach (var folder in folders.Where(f => f.Releases.Count == 0))
            log.Add(IndicatorProblems.NoFigures, new Position($"indicators/{folder.Slug}"), $"The indicator {folder.Slug} has no file of figures");
        var files = forms.SelectMany(form => form.Folder.Releases.Select(file => (Form: form, File: file, Release: ReleaseOf(file)))).ToList();

        var cubes = new Cube?[files.Count];
        // Each file has its own place in the result, so that it does not matter which thread comes first.
        Parallel.For(0, files.Count, i =>
        {
            var (form, file, release) = files[i];
            if (form.Dimensions is not null)
                cubes[i] = ObservationJoin.Join(file, release, (form, vocabularies), log);
        });

        var byForm = files.Zip(cubes).Where(f => f.Second is not null).ToLookup(f => f.First.Form, f => f.Second!);
        if (!log.HasErrors)
            CheckHeadlines(forms, byForm);
        return [.. forms.Where(f => f.Indicator is not null && byForm.Contains(f)).Select(f => WithCubes(f.Indicator!, [.. byForm[f]]))
            .OrderBy(i => TopicPlace(i.Topic)).ThenBy(i => i.Code, StringComparer.Ordinal).ThenBy(i => i.Slug, StringComparer.Ordinal)];
    }

    private Release ReleaseOf(ReleaseFile file)
    {
        var code = CodeOf(file.Date);
        // A stand-in lets the figures be checked in the same run; with the problem in the log it goes no further.
        return vocabularies.Releases.Find(code) ?? new Release(file.Date, TimeOnly.MinValue, code, code);
    }

    private void CheckHeadlines(List<IndicatorForm> forms, ILookup<IndicatorForm, Cube> cubes)
    {
        // A headline may be of a release that is still to come: then nothing can be said.
        foreach (var form in forms.Where(f => cubes.Contains(f) && !f.Folder.Waits))
        {
            foreach (var (headline, at) in form.Headlines.Where(h => !cubes[form].Any(c => HasFigure(c, h.Headline))))
                log.Add(IndicatorProblems.HeadlineEmpty, at, $"No figure of {form.Folder.Slug} is of the measure {headline.Measure.Id} and {headline.Categories}", $"{headline.Measure.Id}, {headline.Categories}");
        }
    }

    private static bool HasFigure(Cube cube, Headline headline) =>
        cube.Slices.Where(s => s.Measure.Id == headline.Measure.Id && s.Dimensions.Count == headline.Categories.Count)
            .Any(s => s.Observations.Any(o => o.Categories.Equals(headline.Categories)));

    private static Indicator WithCubes(Indicator indicator, IReadOnlyList<Cube> cubes) =>
        indicator with { Cubes = cubes, Current = CurrentSlices.Of(indicator, cubes), Breaks = [.. indicator.Breaks.Where(b => cubes.Any(c => c.Release.Date == b.Release))] };

    private int TopicPlace(Topic topic) => vocabularies.Topics.InOrder.TakeWhile(t => t != topic).Count();

    private static string CodeOf(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
