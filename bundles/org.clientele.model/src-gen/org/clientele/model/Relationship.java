/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What one party is to another, for a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Relationship#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Relationship#getTarget <em>Target</em>}</li>
 *   <li>{@link org.clientele.model.Relationship#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.clientele.model.Relationship#getShare <em>Share</em>}</li>
 *   <li>{@link org.clientele.model.Relationship#getRole <em>Role</em>}</li>
 *   <li>{@link org.clientele.model.Relationship#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getRelationship()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Relationship extends Dated {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.RelationshipKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.RelationshipKind
	 * @see #setKind(RelationshipKind)
	 * @see org.clientele.model.ClientelePackage#getRelationship_Kind()
	 * @model unique="false"
	 * @generated
	 */
	RelationshipKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Relationship#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.RelationshipKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationshipKind value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(PartyId)
	 * @see org.clientele.model.ClientelePackage#getRelationship_Target()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	PartyId getTarget();

	/**
	 * Sets the value of the '{@link org.clientele.model.Relationship#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(PartyId value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.TieStrength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see org.clientele.model.TieStrength
	 * @see #setStrength(TieStrength)
	 * @see org.clientele.model.ClientelePackage#getRelationship_Strength()
	 * @model unique="false"
	 * @generated
	 */
	TieStrength getStrength();

	/**
	 * Sets the value of the '{@link org.clientele.model.Relationship#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see org.clientele.model.TieStrength
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(TieStrength value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The part of the target that the party controls, in percent: above 0, at most 100; unset for other kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getRelationship_Share()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.clientele.model.Relationship#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The position or function, such as "head of purchasing".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.clientele.model.ClientelePackage#getRelationship_Role()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.clientele.model.Relationship#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.clientele.model.ClientelePackage#getRelationship_Note()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.Relationship#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Relationship
