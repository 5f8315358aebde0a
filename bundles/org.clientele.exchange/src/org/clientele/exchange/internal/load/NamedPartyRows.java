package org.clientele.exchange.internal.load;

import java.util.List;

import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** New parties that are no customers: they were only named. */
final class NamedPartyRows extends NewRows {

    private static final int EXTERNAL = 1;

    private final List<NamedParty> parties;
    private int current = -1;

    NamedPartyRows(List<NamedParty> parties) {
        super(Literals.PARTY, null, List.of(Partners.NAME, Partners.EXTERNAL));
        this.parties = parties;
    }

    @Override
    public boolean next() {
        current++;
        return current < parties.size();
    }

    @Override
    public long id() {
        return parties.get(current).id;
    }

    @Override
    public EClass type() {
        return parties.get(current).person ? Literals.PERSON : Literals.ORGANISATION;
    }

    @Override
    public String getString(int column) {
        return parties.get(current).text;
    }

    @Override
    public long getLong(int column) {
        return column == EXTERNAL && parties.get(current).external ? 1 : 0;
    }
}
