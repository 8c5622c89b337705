using SmcStatic.Geography;

namespace SmcStatic.Planning.Find;

/// <summary>The postcodes of an outward code with their councils, which is all that a browser asks for to look one of them up.</summary>
internal sealed record PlannedPostcodes(Address Address, Postcodes Postcodes, OutwardCode Outward) : PlannedFile(Address)
{
    public override bool IsLasting => false;
}

/// <summary>The outward codes of which there are postcodes, so that a browser never asks for a file that is not there.</summary>
internal sealed record PlannedOutwardCodes(Address Address, Postcodes Postcodes) : PlannedFile(Address)
{
    public override bool IsLasting => false;
}
