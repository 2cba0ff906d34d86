"""How states are written short behind the name of a town: `Trenton, N.J.`, `Peoria, Ill.`, `Austin, TX`."""

from __future__ import annotations

_TOLD = """
    alabama: ala, al; alaska: ak; arizona: ariz, az; arkansas: ark, ar; california: calif, cal, ca; colorado:
    colo, co; connecticut: conn, ct; delaware: del, de; florida: fla, fl; georgia: ga; hawaii: hi; idaho: ida, id;
    illinois: ill, il; indiana: ind, in; iowa: ia; kansas: kan, kans, ks; kentucky: ky; louisiana: la; maine: me;
    maryland: md; massachusetts: mass, ma; michigan: mich, mi; minnesota: minn, mn; mississippi: miss, ms;
    missouri: mo; montana: mont, mt; nebraska: neb, nebr, ne; nevada: nev, nv; new hampshire: nh; new jersey: nj;
    new mexico: nm; new york: ny; north carolina: nc; north dakota: nd; ohio: oh; oklahoma: okla, ok; oregon: ore,
    oreg, or; pennsylvania: penn, pa; rhode island: ri; south carolina: sc; south dakota: sd; tennessee: tenn, tn;
    texas: tex, tx; utah: ut; vermont: vt; virginia: va; washington: wash, wa; west virginia: w va, wva, wv;
    wisconsin: wis, wisc, wi; wyoming: wyo, wy; washington dc: dc; alberta: alta, ab; british columbia: bc;
    manitoba: man, mb; new brunswick: nb; newfoundland and labrador: nfld, nl; nova scotia: ns; ontario: ont, on;
    quebec: que, qc; saskatchewan: sask, sk; new south wales: nsw; queensland: qld; victoria: vic
"""
_LONG = {
    short: name
    for name, _, shorts in (line.partition(": ") for line in " ".join(_TOLD.split()).split("; "))
    for short in shorts.split(", ")
}


def long_form(form: str) -> str:
    """Return the form of a state's whole name by that of a short one, and any other form as it is."""
    return _LONG.get(form, form)
