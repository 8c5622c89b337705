using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic;

/// <summary>Which release is to be previewed.</summary>
/// <param name="Day">Its day; none for the next that is still to come.</param>
public sealed record PreviewRequest(DateOnly? Day);

/// <summary>Sites for those who may see a release before it is out: as of its moment, at an address of their own, marked on every page.</summary>
internal static class Preview
{
    /// <summary>A request as of the moment that it previews; as it stands when it asks for none. None, with a problem, when there is no such release to come.</summary>
    public static BuildRequest? MomentOf(BuildRequest request, ProblemLog log)
    {
        if (request.Preview is not { } preview)
            return request;
        var timetable = Reader.TimetableOf(request.Data);
        var moment = preview.Day is { } day ? timetable.MomentOf(day) : timetable.NextAfter(request.AsOf);
        if (moment > request.AsOf)
            return request with { AsOf = moment.Value };
        var asked = preview.Day is { } named ? FormattableString.Invariant($"{named:yyyy-MM-dd}") : "";
        log.Add(PreviewProblems.NoRelease, new Position("releases.yaml"), asked.Length > 0 ? $"No release of {asked} is still to come" : "No release is still to come", asked);
        return null;
    }

    /// <summary>The data set at the address that is asked for, and marked when it is a preview; none, with a problem, when a preview has no address of its own.</summary>
    public static Dataset? AddressOf(Dataset dataset, BuildRequest request, ProblemLog log)
    {
        var site = dataset.Site;
        if (request.Preview is null)
            return dataset with { Site = site with { BaseAddress = request.Base ?? site.BaseAddress } };
        if ((request.Base ?? site.PreviewAddress) is not { } address)
            log.Add(PreviewProblems.NoAddress, new Position("site.yaml"), "There is no address for previews");
        else if (address == site.BaseAddress)
            log.Add(PreviewProblems.SameAddress, new Position("site.yaml"), "The preview would have the public address", address);
        else
            return dataset with { Site = site with { BaseAddress = address }, Preview = new PreviewOf(dataset.Releases[^1]) };
        return null;
    }
}
