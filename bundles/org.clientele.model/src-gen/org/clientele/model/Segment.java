/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A named set of customers, described by a condition [section 6].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Segment#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getName <em>Name</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getPositioningAttribute <em>Positioning Attribute</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getPositioningBenefit <em>Positioning Benefit</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getPositioningValue <em>Positioning Value</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.clientele.model.Segment#getManual <em>Manual</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getSegment()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Segment extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "champions": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_Description()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='2000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the segment is used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_Purpose()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_Owner()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Positioning Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The positioning statement: what the offer is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positioning Attribute</em>' attribute.
	 * @see #setPositioningAttribute(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_PositioningAttribute()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getPositioningAttribute();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getPositioningAttribute <em>Positioning Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positioning Attribute</em>' attribute.
	 * @see #getPositioningAttribute()
	 * @generated
	 */
	void setPositioningAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Positioning Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The positioning statement: what it does for the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positioning Benefit</em>' attribute.
	 * @see #setPositioningBenefit(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_PositioningBenefit()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getPositioningBenefit();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getPositioningBenefit <em>Positioning Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positioning Benefit</em>' attribute.
	 * @see #getPositioningBenefit()
	 * @generated
	 */
	void setPositioningBenefit(String value);

	/**
	 * Returns the value of the '<em><b>Positioning Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The positioning statement: what it means to the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positioning Value</em>' attribute.
	 * @see #setPositioningValue(String)
	 * @see org.clientele.model.ClientelePackage#getSegment_PositioningValue()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getPositioningValue();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getPositioningValue <em>Positioning Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positioning Value</em>' attribute.
	 * @see #getPositioningValue()
	 * @generated
	 */
	void setPositioningValue(String value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Condition)
	 * @see org.clientele.model.ClientelePackage#getSegment_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Condition getCondition();

	/**
	 * Sets the value of the '{@link org.clientele.model.Segment#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Condition value);

	/**
	 * Returns the value of the '<em><b>Manual</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.ManualMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The customers that somebody put in or out, whatever the condition says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manual</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getSegment_Manual()
	 * @model containment="true"
	 * @generated
	 */
	EList<ManualMember> getManual();

} // Segment
