import { BlockList, isIP } from 'node:net'

/**
 * The IPv4 addresses that lead to no public host: IANA's special-purpose registry (RFC 6890), multicast and what is
 * reserved; and the one address in public space at which a cloud answers its own machines (Azure).
 */
const special4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
]
/** Of IPv6 only this block holds public hosts; loopback, private, mapped and translated addresses all lie outside it. */
const global6 = ['2000::/3']
/** Within it: Teredo and other protocols' own, documentation, 6to4 (which hides an IPv4 address), more documentation. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const specialV4 = listed(special4, 'ipv4')
const globalV6 = listed(global6, 'ipv6')
const specialV6 = listed(special6, 'ipv6')

/** Whether an IP address is that of a public host. What is no address, or one with a zone, is none. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !specialV4.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  return globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
}

function listed(blocks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [network = '', length] = block.split('/')
    list.addSubnet(network, Number(length), family)
  }
  return list
}
