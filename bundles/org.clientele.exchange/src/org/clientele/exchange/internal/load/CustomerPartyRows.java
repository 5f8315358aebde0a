package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** The new customers of a customer file. */
final class CustomerPartyRows extends NewRows {

    private static final int NAME = 0;
    private static final int EXTERNAL = 1;
    private static final int NUMBER = 2;
    private static final int KIND = 3;
    private static final int SINCE = 4;
    private static final int BIRTH = 5;

    private final CustomerCursor row;
    private final CustomerTable customers;
    private final CustomerFields targets;
    private final PartyType parties;
    private final int firstText;
    private final int[] slots;
    private String number;

    CustomerPartyRows(CustomerCursor row, CustomerTable customers, CustomerFields targets, PartyType parties,
            boolean withBirth) {
        super(ClientelePackage.Literals.PARTY, null, columns(targets, withBirth));
        this.row = row;
        this.customers = customers;
        this.targets = targets;
        this.parties = parties;
        this.firstText = withBirth ? BIRTH + 1 : BIRTH;
        this.slots = slots(targets);
    }

    private static List<FeaturePath> columns(CustomerFields targets, boolean withBirth) {
        List<FeaturePath> columns = new ArrayList<>(
                List.of(Partners.NAME, Partners.EXTERNAL, Partners.NUMBER, Partners.KIND, Partners.SINCE));
        if (withBirth) {
            columns.add(FeaturePath.of(ClientelePackage.Literals.PERSON__BIRTH_DATE));
        }
        for (int slot : slots(targets)) {
            columns.add(targets.party.get(slot).path());
        }
        return columns;
    }

    /** The texts that are columns of their own: all but the name, which has its place already. */
    private static int[] slots(CustomerFields targets) {
        int name = targets.partySlot(ClientelePackage.Literals.PARTY__DISPLAY_NAME);
        return IntStream.range(0, targets.party.size()).filter(i -> i != name).toArray();
    }

    @Override
    public boolean next() {
        try {
            while (row.next()) {
                if (row.isBad()) {
                    RowLoader.skipBad(row.bad());
                } else if (customers.isNew(row.customer)) {
                    number = customers.numbers.text(row.customer);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long id() {
        return customers.ids[row.customer];
    }

    @Override
    public EClass type() {
        return Partners.typeOf(parties);
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
        case NAME, EXTERNAL, NUMBER, KIND -> false;
        case SINCE -> row.since == CustomerLoader.NO_DAY;
        default -> column < firstText ? row.birth == CustomerLoader.NO_DAY : getString(column) == null;
        };
    }

    @Override
    public String getString(int column) {
        return switch (column) {
        case NAME -> name();
        case NUMBER -> number;
        default -> row.party(slots[column - firstText]);
        };
    }

    @Override
    public long getLong(int column) {
        return column == EXTERNAL ? row.isExternal() ? 1 : 0 : Partners.kindOf(parties);
    }

    @Override
    public LocalDate getDate(int column) {
        long day = column == SINCE ? row.since : row.birth;
        return day == CustomerLoader.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /** The name under which the party is listed: what the file says, in the order of its script, or its number. */
    private String name() {
        String name = text(ClientelePackage.Literals.PARTY__DISPLAY_NAME);
        String family = text(ClientelePackage.Literals.PERSON__FAMILY_NAME);
        String given = text(ClientelePackage.Literals.PERSON__GIVEN_NAME);
        String legal = text(ClientelePackage.Literals.ORGANISATION__LEGAL_NAME);
        String full = name;
        if (full == null && family != null && given != null) {
            boolean chinese = family.codePoints().allMatch(Character::isIdeographic);
            full = chinese ? family + given : given + ' ' + family;
        }
        for (String each : new String[] { family, given, legal, number }) {
            full = full == null ? each : full;
        }
        return full.length() > 255 ? full.substring(0, 255) : full;
    }

    private String text(EAttribute attribute) {
        return row.party(targets.partySlot(attribute));
    }
}
