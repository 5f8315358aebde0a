/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rfm Tie Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  What equal order counts get as their frequency score.
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getRfmTieKind()
 * @model
 * @generated
 */
public enum RfmTieKind implements Enumerator {
	/**
	 * The '<em><b>EQUAL SCORES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Equal values get equal scores.
	 * <!-- end-model-doc -->
	 * @see #EQUAL_SCORES_VALUE
	 * @generated
	 * @ordered
	 */
	EQUAL_SCORES(0, "EQUAL_SCORES", "EQUAL_SCORES"),

	/**
	 * The '<em><b>BY RANK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The rank decides, equal values ranked by customer number.
	 * <!-- end-model-doc -->
	 * @see #BY_RANK_VALUE
	 * @generated
	 * @ordered
	 */
	BY_RANK(1, "BY_RANK", "BY_RANK");

	/**
	 * The '<em><b>EQUAL SCORES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Equal values get equal scores.
	 * <!-- end-model-doc -->
	 * @see #EQUAL_SCORES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EQUAL_SCORES_VALUE = 0;

	/**
	 * The '<em><b>BY RANK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The rank decides, equal values ranked by customer number.
	 * <!-- end-model-doc -->
	 * @see #BY_RANK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BY_RANK_VALUE = 1;

	/**
	 * An array of all the '<em><b>Rfm Tie Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RfmTieKind[] VALUES_ARRAY =
		new RfmTieKind[] {
			EQUAL_SCORES,
			BY_RANK,
		};

	/**
	 * A public read-only list of all the '<em><b>Rfm Tie Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RfmTieKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rfm Tie Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RfmTieKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RfmTieKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rfm Tie Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RfmTieKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RfmTieKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rfm Tie Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RfmTieKind get(int value) {
		switch (value) {
			case EQUAL_SCORES_VALUE: return EQUAL_SCORES;
			case BY_RANK_VALUE: return BY_RANK;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RfmTieKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RfmTieKind
