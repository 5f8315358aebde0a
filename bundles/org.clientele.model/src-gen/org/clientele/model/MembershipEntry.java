/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.value.SegmentId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Membership Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Who entered and who left a segment on one day for one cause; written once, never changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.MembershipEntry#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getCause <em>Cause</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getCommit <em>Commit</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getRuleVersion <em>Rule Version</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getEntered <em>Entered</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getLeft <em>Left</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getMembers <em>Members</em>}</li>
 *   <li>{@link org.clientele.model.MembershipEntry#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getMembershipEntry()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface MembershipEntry extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Segment</em>' attribute.
	 * @see #setSegment(SegmentId)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Segment()
	 * @model unique="false" dataType="org.clientele.model.SegmentId"
	 *        annotation="urn:clientele:store indexed='true' newestBy='day'"
	 * @generated
	 */
	SegmentId getSegment();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getSegment <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' attribute.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(SegmentId value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it was so in the world.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Day()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When the program learned it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded At</em>' attribute.
	 * @see #setRecordedAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_RecordedAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getRecordedAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getRecordedAt <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded At</em>' attribute.
	 * @see #getRecordedAt()
	 * @generated
	 */
	void setRecordedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.MembershipCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see org.clientele.model.MembershipCause
	 * @see #setCause(MembershipCause)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Cause()
	 * @model unique="false"
	 * @generated
	 */
	MembershipCause getCause();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see org.clientele.model.MembershipCause
	 * @see #getCause()
	 * @generated
	 */
	void setCause(MembershipCause value);

	/**
	 * Returns the value of the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The number of the commit that the facts were of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commit</em>' attribute.
	 * @see #setCommit(long)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Commit()
	 * @model unique="false"
	 * @generated
	 */
	long getCommit();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getCommit <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commit</em>' attribute.
	 * @see #getCommit()
	 * @generated
	 */
	void setCommit(long value);

	/**
	 * Returns the value of the '<em><b>Rule Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The version of the segment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Version</em>' attribute.
	 * @see #setRuleVersion(int)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_RuleVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getRuleVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getRuleVersion <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Version</em>' attribute.
	 * @see #getRuleVersion()
	 * @generated
	 */
	void setRuleVersion(int value);

	/**
	 * Returns the value of the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Within how many days before the day it happened; 0: on the day itself. Replays of long histories look weekly or monthly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precision</em>' attribute.
	 * @see #setPrecision(int)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Precision()
	 * @model unique="false"
	 * @generated
	 */
	int getPrecision();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getPrecision <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Precision</em>' attribute.
	 * @see #getPrecision()
	 * @generated
	 */
	void setPrecision(int value);

	/**
	 * Returns the value of the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entered</em>' attribute.
	 * @see #setEntered(int)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Entered()
	 * @model unique="false"
	 * @generated
	 */
	int getEntered();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getEntered <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entered</em>' attribute.
	 * @see #getEntered()
	 * @generated
	 */
	void setEntered(int value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(int)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Left()
	 * @model unique="false"
	 * @generated
	 */
	int getLeft();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(int value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many members there were afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute.
	 * @see #setMembers(int)
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Members()
	 * @model unique="false"
	 * @generated
	 */
	int getMembers();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipEntry#getMembers <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members</em>' attribute.
	 * @see #getMembers()
	 * @generated
	 */
	void setMembers(int value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.MembershipPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getMembershipEntry_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<MembershipPart> getParts();

} // MembershipEntry
