package org.clientele.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.customers.CustomerScope;

/**
 * The text form of a scope, for command parameters and kept layouts: {@code all}, {@code segment:champions},
 * {@code tier:gold}, {@code rfm:5:4}, {@code parties:17,18}. Safe for any thread.
 *
 * @since 1.0
 */
public final class CustomerScopes {

    private CustomerScopes() {
    }

    /**
     * Writes a scope.
     *
     * @param scope the scope
     * @return its text
     * @throws IllegalArgumentException for {@link CustomerScope.Found}, which lives in memory alone: see
     *         {@link CustomerSets}
     */
    public static String format(CustomerScope scope) {
        return switch (scope) {
        case CustomerScope.All all -> "all"; //$NON-NLS-1$
        case CustomerScope.InSegment segment -> "segment:" + segment.key(); //$NON-NLS-1$
        case CustomerScope.InTier tier -> "tier:" + tier.tier(); //$NON-NLS-1$
        case CustomerScope.InRfmCell cell -> "rfm:" + cell.recency() + ":" + cell.frequency(); //$NON-NLS-1$ //$NON-NLS-2$
        case CustomerScope.Given given -> "parties:" //$NON-NLS-1$
                + given.parties().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")); //$NON-NLS-1$
        case CustomerScope.Found found -> throw new IllegalArgumentException("A scope without text"); //$NON-NLS-1$
        };
    }

    /**
     * Reads a scope.
     *
     * @param text what {@link #format} wrote, may be null
     * @return the scope, or empty for anything else
     */
    public static Optional<CustomerScope> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1); //$NON-NLS-1$
        try {
            return switch (kind) {
            case "all" -> Optional.of(new CustomerScope.All()); //$NON-NLS-1$
            case "segment" -> Optional.of(new CustomerScope.InSegment(rest)); //$NON-NLS-1$
            case "tier" -> Optional.of(new CustomerScope.InTier(rest)); //$NON-NLS-1$
            case "rfm" -> Optional.of(cell(rest.split(":"))); //$NON-NLS-1$ //$NON-NLS-2$
            case "parties" -> Optional.of(new CustomerScope.Given(ids(rest))); //$NON-NLS-1$
            default -> Optional.empty();
            };
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static CustomerScope.InRfmCell cell(String[] scores) {
        return new CustomerScope.InRfmCell(Integer.parseInt(scores[0]), Integer.parseInt(scores[1]));
    }

    private static Set<Long> ids(String list) {
        return list.isEmpty() ? Set.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).collect(Collectors.toSet()); //$NON-NLS-1$
    }
}
