package org.clientele.operations.internal.roles;

import java.util.Locale;
import java.util.Set;

/**
 * The account that runs the process, as the system tells it, and how accounts are compared.
 *
 * @param process the account of the process
 * @param userName what Java says, which whoever starts the program may choose
 * @param windows whether names come as {@code DOMAIN\name} and do not tell capitals from small letters
 */
record Accounts(String process, String userName, boolean windows) {

    static Accounts ofThisProcess() {
        String userName = System.getProperty("user.name", "unknown"); //$NON-NLS-1$ //$NON-NLS-2$
        boolean windows = System.getProperty("os.name", "").startsWith("Windows"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new Accounts(ProcessHandle.current().info().user().orElse(userName), userName, windows);
    }

    /** Is that the account which runs the process? */
    boolean isProcess(String account) {
        return matches(account, process);
    }

    /** Is an account among those that a role names, which may lack the domain? */
    boolean contains(Set<String> named, String account) {
        return named.stream().anyMatch(n -> matches(n, account));
    }

    private boolean matches(String named, String account) {
        if (!windows) {
            return named.equals(account);
        }
        boolean whole = named.indexOf('\\') >= 0 && account.indexOf('\\') >= 0;
        return (whole ? named : bare(named)).toLowerCase(Locale.ROOT)
                .equals((whole ? account : bare(account)).toLowerCase(Locale.ROOT));
    }

    private static String bare(String account) {
        return account.substring(account.lastIndexOf('\\') + 1);
    }
}
