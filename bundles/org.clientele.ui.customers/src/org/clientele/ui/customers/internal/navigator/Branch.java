package org.clientele.ui.customers.internal.navigator;

import java.util.List;

import org.clientele.ui.customers.NavigatorNode;

/**
 * A branch as it was read.
 *
 * @param id its id in the extension registry
 * @param self what it shows itself
 * @param nodes what is below
 */
record Branch(String id, NavigatorNode self, List<Leaf> nodes) {

    /** A node with the branch that it hangs on; the tree tells nodes apart by what they stand for. */
    record Leaf(String branch, NavigatorNode node) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Leaf leaf && branch.equals(leaf.branch) && key().equals(leaf.key());
        }

        @Override
        public int hashCode() {
            return branch.hashCode() * 31 + key().hashCode();
        }

        private Object key() {
            if (node.scope() != null) {
                return node.scope();
            }
            return node.partyId() != 0 ? (Object) node.partyId() : node.label();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Branch branch && id.equals(branch.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
