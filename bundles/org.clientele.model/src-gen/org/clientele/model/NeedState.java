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
 * A representation of the literals of the enumeration '<em><b>Need State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  Whether the customer knows and says the need [D04], and how it moves [D05].
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getNeedState()
 * @model
 * @generated
 */
public enum NeedState implements Enumerator {
	/**
	 * The '<em><b>LATENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Not said yet: to be asked after, prompted, developed.
	 * <!-- end-model-doc -->
	 * @see #LATENT_VALUE
	 * @generated
	 * @ordered
	 */
	LATENT(0, "LATENT", "LATENT"),

	/**
	 * The '<em><b>EXPLICIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Said: to be met.
	 * <!-- end-model-doc -->
	 * @see #EXPLICIT_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLICIT(1, "EXPLICIT", "EXPLICIT"),

	/**
	 * The '<em><b>CHANGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Said, and about to become another: to be followed.
	 * <!-- end-model-doc -->
	 * @see #CHANGING_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGING(2, "CHANGING", "CHANGING"),

	/**
	 * The '<em><b>MET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Nothing is open.
	 * <!-- end-model-doc -->
	 * @see #MET_VALUE
	 * @generated
	 * @ordered
	 */
	MET(3, "MET", "MET");

	/**
	 * The '<em><b>LATENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Not said yet: to be asked after, prompted, developed.
	 * <!-- end-model-doc -->
	 * @see #LATENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LATENT_VALUE = 0;

	/**
	 * The '<em><b>EXPLICIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Said: to be met.
	 * <!-- end-model-doc -->
	 * @see #EXPLICIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPLICIT_VALUE = 1;

	/**
	 * The '<em><b>CHANGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Said, and about to become another: to be followed.
	 * <!-- end-model-doc -->
	 * @see #CHANGING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHANGING_VALUE = 2;

	/**
	 * The '<em><b>MET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Nothing is open.
	 * <!-- end-model-doc -->
	 * @see #MET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MET_VALUE = 3;

	/**
	 * An array of all the '<em><b>Need State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NeedState[] VALUES_ARRAY =
		new NeedState[] {
			LATENT,
			EXPLICIT,
			CHANGING,
			MET,
		};

	/**
	 * A public read-only list of all the '<em><b>Need State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NeedState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Need State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeedState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Need State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeedState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Need State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedState get(int value) {
		switch (value) {
			case LATENT_VALUE: return LATENT;
			case EXPLICIT_VALUE: return EXPLICIT;
			case CHANGING_VALUE: return CHANGING;
			case MET_VALUE: return MET;
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
	private NeedState(int value, String name, String literal) {
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
	
} //NeedState
